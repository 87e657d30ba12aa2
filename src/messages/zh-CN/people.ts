import type { Role } from '#domain/people/role.ts';

/** Roles and kinds of organisation. A programme may call them otherwise on its own pages. */
export const people = {
  role: {
    filler: '填报人',
    'unit-administrator': '单位管理员',
    'joint-administrator': '联合单位管理员',
    'recommending-clerk': '推荐单位经办人',
    'recommending-leader': '推荐单位负责人',
    'opinion-officer': '被征求意见部门经办人',
    'programme-officer': '业务处室经办人',
    'pool-officer': '专家库办公室',
    expert: '专家',
    'department-leader': '厅领导',
    'objection-handler': '异议处理人',
    supervisor: '纪检监督',
    'system-administrator': '系统管理员',
    'security-administrator': '安全管理员',
    'audit-administrator': '审计管理员',
    clock: '系统（到期自动办理）',
    visitor: '公众',
  },
  organisation: {
    unit: '申报单位',
    'joint-unit': '联合单位',
    'recommending-unit': '推荐单位',
    'opinion-department': '被征求意见部门',
    department: '主管部门',
    'pool-office': '专家库办公室',
    supervision: '监督部门',
    installation: '系统运行单位',
  },
} as const satisfies {
  role: Record<Role | 'clock' | 'visitor', string>;
  organisation: Record<string, string>;
};
