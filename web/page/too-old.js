// The oldest JavaScript that a browser may have: it only looks whether the page can run here. Until it says so, the page
// shows which browsers can.
(function () {
  var root = document.documentElement;
  function canRun() {
    try {
      new DecompressionStream('deflate-raw');
      return (
        typeof Worker === 'function' &&
        typeof structuredClone === 'function' &&
        typeof Array.prototype.findLast === 'function' &&
        typeof Object.hasOwn === 'function' &&
        'replaceChildren' in root
      );
    } catch (error) {
      return false;
    }
  }
  if (canRun()) root.className = 'fits';
  window.onerror = function () {
    if (!/ready/.test(root.className)) root.className = '';
  };
})();
