/** The tables that some provinces publish beside the three lists. */
import type { Structure } from '../plan.js';

type Other = NonNullable<Structure['other']>;

/** What a town may do in the county's name. */
export const EMPOWERED: Other = {
  title: '赋权事项清单',
  columns: ['事项名称', '实施依据'],
  items: [
    ['对擅自在公共绿地内种菜的处罚', '《城市绿化条例》第二十七条'],
    ['对未按规定清运建筑垃圾的处罚', '《城市建筑垃圾管理规定》第二十二条'],
    ['对村庄规划区内违法建设的责令停止', '《中华人民共和国城乡规划法》第六十五条'],
    ['对露天焚烧沥青、油毡的处罚', '《中华人民共和国大气污染防治法》第一百一十九条'],
    ['农村村民宅基地用地审批', '《中华人民共和国土地管理法》第六十二条'],
  ],
};

/** What a town enforces. */
export const ENFORCED: Other = {
  title: '行政执法事项清单',
  columns: ['执法事项名称', '法律依据'],
  items: [
    ['对在禁止区域内燃放烟花爆竹的处罚', '《烟花爆竹安全管理条例》第四十二条'],
    ['对损坏村庄和集镇房屋、公共设施的处罚', '《村庄和集镇规划建设管理条例》第三十九条'],
    ['对不履行封山育林义务的责令改正', '《中华人民共和国森林法》第七十三条'],
    ['对随意倾倒生活垃圾的处罚', '《城市市容和环境卫生管理条例》第三十四条'],
  ],
};

/** What nobody may ask of a town. */
export const FORBIDDEN: Other = {
  title: '负面清单',
  columns: ['负面事项', '说明'],
  items: [
    ['以签订责任状的方式把部门职责转给基层', '除法定情形外不得签订'],
    ['要求基层为部门印章使用提供证明', '由部门自行核实'],
    ['以工作群留痕代替实际成效评价', '一律清理'],
    ['随意抽调借用基层编制人员', '确需借用的报组织部门审批'],
    ['将下载推广手机软件作为考核指标', '一律取消'],
    ['要求村级组织设置多块牌子', '按规定规范'],
  ],
};

/** What a town does for people at its window. */
export const SERVED: Other = {
  title: '公共服务事项清单',
  columns: ['服务事项名称', '办理依据'],
  items: [
    ['老年人优待证办理', '《中华人民共和国老年人权益保障法》第五十三条'],
    ['就业失业登记', '《就业服务与就业管理规定》第六十三条'],
    ['档案查询利用', '《中华人民共和国档案法》第二十八条'],
  ],
};
