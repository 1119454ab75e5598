/** Words that may stand in any duty and say nothing of it, wherever they stand, as a regular expression source. */
export const DUTY_GENERIC = '开展|做好|抓好|组织|落实|推进|推动|加强|强化|负责|实施';

/** Words that open any duty and say nothing of it, as a regular expression source. */
export const DUTY_OPENERS =
  '做实|搞好|深入|积极|切实|认真|全面|扎实|持续|稳步|进一步|统筹|依法|依规|按规定|按要求|承担|履行';

/** Words that close any duty, as a regular expression source: 开展防火宣传相关工作. */
export const DUTY_CLOSERS = '(?:相关|有关|各项|日常)?(?:工作|事项|任务)';

/** The township's own ground, which goes without saying, as a regular expression source: 本镇范围内, 辖区内. */
export const OWN_GROUND = '(?:本|我|全)(?:镇|乡|街道)(?:范围内|域内|内)?|(?:本)?辖区(?:范围)?内?';

/** What joins the pieces of a duty's name, as a regular expression source. */
export const DUTY_JOINTS = '[、，,；;。和与及]|以及|并';

/** Words that stand between others and say nothing, as a regular expression source. */
export const DUTY_PARTICLES = '[的了等]|相关|有关';

/** Words that fill out the name of a duty between townships that write it longer or shorter, as a regular expression source. */
export const DUTY_FILLERS = '进行|日常|规范|各类|各项';

/**
 * Words for one thing in names of duties, the first of each line in place of all: abbreviations that every office uses,
 * and verbs that are put for each other from one township to the next. Two words that tell duties apart (受理 and 审批)
 * are on no line together.
 */
export const DUTY_SYNONYMS: readonly string[] = [
  '低保 最低生活保障对象 最低生活保障 低保对象 低保家庭',
  '医保 基本医疗保险 医疗保险 基本医保',
  '养老险 基本养老保险 养老保险 养老金',
  '居民 城乡居民',
  '残联 残疾人联合会',
  '综治 社会治安综合治理 综合治理',
  '反诈 反电信网络诈骗 电信网络诈骗防范 防范电信网络诈骗 电信网络诈骗 电信诈骗 反诈骗',
  '防火 防灭火 森林草原防火 森林草原防灭火 森林防灭火',
  '计生 计划生育',
  '奖扶 奖励扶助',
  '业委会 业主委员会',
  '村委会 村民委员会',
  '公益岗 公益性岗位',
  '公墓 公益性墓地 公益性公墓',
  '非遗 非物质文化遗产',
  '统战 统一战线',
  '党建 党的建设 党组织建设',
  '党委 党工委',
  '农技 农业技术',
  '农机 农业机械',
  '电商 电子商务',
  '地灾 地质灾害',
  '环卫 环境卫生 保洁',
  '环保 生态环境保护 环境保护 生态环保',
  '社保 社会保险 社会保障',
  '公租房 公共租赁住房',
  '规上 规模以上',
  '三资 资金资产资源 资金、资产、资源',
  '关工委 关心下一代工作委员会',
  '刑释 刑满释放',
  '小额贷 小额信用贷款 小额信贷 小额贷款',
  '脱贫户 脱贫人口 脱贫家庭 脱贫群众',
  '扶贫 脱贫攻坚',
  '电动车 电动自行车',
  '供水 饮水 饮用水',
  '户厕 户用厕所',
  '精神障碍 精神病',
  '食药 食品药品',
  '困难户 困难群众 困难家庭',
  '老人 老年人',
  '未成年人 青少年 儿童 学生',
  '农民 村民 农户',
  '职工 劳动者',
  '敬老院 养老院 养老机构',
  '军属 军人家属 军人家庭',
  '烈属 烈士家属 烈士家庭',
  '受灾群众 受灾人员 灾民',
  '学校 校园 中小学',
  '农房 农村住房 农村房屋 农民住房',
  '危房 危旧房',
  '塑料 塑料制品',
  '摊贩 流动摊贩 摊点 小摊点 摊位',
  '门店 店铺 商铺 商户',
  '招牌 店招 门头牌匾 户外招牌 牌匾',
  '信访 来信来访',
  '纠纷 矛盾纠纷 争议',
  '疫病 疫情',
  '疫苗接种 预防接种 接种疫苗',
  '禁渔 禁捕',
  '植树 造林 植树造林',
  '沟渠 渠系 渠道',
  '水利设施 水利工程',
  '焚烧 露天焚烧',
  '权益 合法权益',
  '无照 无证无照 无证照',
  '探访 探视 走访 慰问 探望 看望',
  '摸排 排查 摸底 摸清 摸底排查 排查摸底 调查摸底 核查 清查 普查摸排 筛查',
  '巡查 巡护 检查 巡视检查 日常检查 监督检查 巡检 督查',
  '台账 信息台账 档案 建档',
  '受理 申请 申报 申请受理 申办 申领',
  '初审 初核 初步审核 审核 核实 资格确认',
  '发放 兑付 兑现 核发 拨付',
  '登记 备案 登记备案',
  '宣传 宣讲 普及 宣传教育 科普 宣传普及 知识宣传 政策宣传 宣传引导',
  '培训 教育培训 学习培训',
  '动员 发动 组织动员 宣传发动',
  '救助 帮扶 扶助 救济 帮困 扶持 资助 纾困',
  '管理 管护 维护 养护 运行维护 管理维护 日常管理 运行管理 运营管理 运营 运行 监管 监督管理 服务管理 管理服务 管控 保护 监督 管养 运转',
  '整治 治理 清理 清理整治 专项整治 排查整治 整顿',
  '化解 调处 调解 处理 协调处理 协调处置 处置',
  '建设 建立 创建 打造 组建 成立 设立 设置',
  '编制 制定 制订 拟定 拟订 编报',
  '编写 编纂 编撰',
  '收集 采集 征集',
  '上报 报告 报送 反映',
  '发展 培育 壮大 发展壮大 培养',
  '推广 推介',
  '监测 监测预警 预警 测报',
  '转移 转移安置 安置',
  '选聘 选配 聘用 聘请',
  '招聘 招录 招用',
  '公路 道路',
  '制止 劝阻 遏制',
  '查处 打击 取缔',
  '提升 改善 提高',
  '修订 完善 健全',
  '盘活 盘活利用',
  '考核 考评 考核评价',
  '联系 联络 对接 衔接',
  '保障 服务保障',
  '处分 处罚 惩处',
  '救援 抢险救援 抢险救灾 抢险',
  '储备 储存',
  '引进 引育 招引',
];

/**
 * Words for what is done, not to what, as they stand once synonyms are replaced: most names have some of them, one
 * township names more and another fewer of the steps of one duty.
 *
 * > 高龄津贴 is what tells of the duty in 高龄津贴受理 and 受理高龄津贴并上报
 */
export const DUTY_ACTIONS =
  '探访 摸排 巡查 台账 受理 初审 发放 登记 宣传 培训 动员 救助 管理 整治 化解 建设 编制 编写 收集 上报 发展 推广 监测 转移 ' +
  '选聘 招聘 制止 查处 提升 修订 盘活 考核 联系 保障 救援 储备 引进 服务 指导 协调 协助 配合 办理 审批 引导 劝导 防控 防治 ' +
  '防范 预防 应对 利用 改造 优化 支持 参与 参加 教育 帮教 关爱 评选 推荐 回收 清运 认定 认证 公示 演练 督促 督导 评估 反馈 整改 ' +
  '接待 答复 跟踪 谋划 掌握 责任 制度 措施 政策 信息 情况 问题 活动 体系 机制 及时 发现 行为 现象 定期 动态';

/**
 * Words of which a duty is about one or another, as they stand once synonyms are replaced: two names of which one has a
 * word of a line and the other has others of it alone tell of different duties, however like they are otherwise.
 *
 * > 残疾人补贴发放 and 老年人补贴发放, 防汛物资储备 and 防火物资储备
 */
export const DUTY_CONTRASTS: readonly string[] = [
  '残疾人 老人 未成年人 孤儿 妇女 职工 退役军人 现役军人 农民工 青年 优抚对象 困难户 特困 流浪乞讨 精神障碍 刑释 社区矫正',
  '高龄 低龄 失能 独居',
  '医保 养老险 工伤保险 失业保险 生育保险 农业保险',
  '防汛 防火 抗旱 防震 防溺水 防寒',
  '耕地 林地 草地 湿地 宅基地',
  '河长 林长 田长 路长 湖长',
  '河道 铁路 公路 水库 灌区',
  '小型 大型 中型',
  '城镇 农村',
  '党员 团员',
  '畜禽 水产 林业 农作物',
  '粮食 油料 生猪 蔬菜',
  '燃气 供热 供电 供水',
  '扬尘 噪声 油烟 秸秆',
  '污水 垃圾 厕所',
  '邪教 宗教 非法集资 传销 反诈 反恐',
  '禁毒 禁赌 禁烧',
  '人大代表 政协委员',
  '工会 共青团 妇联 科协 红十字会',
  '食品 药品 农产品 农资',
  '经济普查 人口普查 农业普查',
];
