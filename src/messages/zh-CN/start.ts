export const start = {
  ready: '已就绪',
  stopping: '正在停止……',
  rolesMissing:
    '注意：数据库账号不能建立角色，服务以所有者身份运行，防改动只剩触发器。请由数据库管理员授予 CREATEROLE。',
  firstAdministrator: '首位管理员请在24小时内打开（只显示这一次）：{{link}}',
  accounts: '演示账号，密码都是 {{password}}；其余人员在页面上方“身份”处切换：',
  problem: {
    'wrong-mode': '请用 npm start 或 npm run demo 启动。',
    'wrong-option': '不认识的选项：{{given}}。可用：{{allowed}}。',
    'no-options': 'npm start 没有选项，给的是：{{given}}。请用环境变量设置，如 SHIFAN_PORT，见 README。',
    'bad-setting': '环境变量 {{name}} 的值不对，请更正后再启动。',
    'bad-option': '选项 {{name}} 的值 {{given}} 不对，请更正后再启动。',
    'port-taken':
      '端口 {{port}} 已被占用。请停止占用它的程序，或用 --port（npm start 用 SHIFAN_PORT）换一个端口。',
    'port-forbidden': '不允许监听 {{host}}:{{port}}（{{why}}）。请换一个端口或地址。',
    'data-folder-unwritable': '数据文件夹 {{folder}} 不能写入（{{why}}）。请改变权限，或另指定文件夹。',
    'data-folder-taken': '数据文件夹 {{folder}} 正由进程 {{process}} 使用。请先停止它，或另指定文件夹。',
    'no-database-binaries':
      '没有适用于 {{platform}} 的数据库程序。请设置 DATABASE_URL，使用自己的 PostgreSQL。',
    'database-folder-occupied': '{{folder}} 应是数据库的文件夹，现在是别的东西。请移走后再启动。',
    'database-does-not-start': '数据库没有启动：{{lastWords}}（记录见 {{log}}）。',
    'database-tool-failed': '{{program}} 没有成功，文件夹 {{folder}}：{{lastWords}}',
    'database-unreachable': 'DATABASE_URL 指向的数据库连接不上：{{why}}。请核对地址、账号和密码。',
    'schema-newer': '数据库的结构（{{found}}）比这个版本（{{known}}）新。请使用更新的版本。',
    'migration-changed': '数据库升级脚本 {{name}} 与已执行过的不一致。请使用原来的版本。',
    'demo-clock-in-database': '这个数据库是演示用的，有可移动的时钟。正式启动请换一个数据库。',
    'live-database': '这个数据库是正式使用的，不能用来演示。请换一个数据库。',
    'programme-has-findings':
      '项目定义 {{folder}} 有 {{count}} 处问题，第一处：{{first}}。请用 shifan lint 查看全部。',
    'web-not-built': '页面尚未生成：缺少 {{folder}}。请执行 npm ci。',
    'no-demo': '没有一个项目带有演示，缺少 programmes/项目名/demo。',
    'bad-instant': '--at 的值 {{given}} 不是时刻。写法：2031-05-15T09:00+08:00。',
  },
} as const;
