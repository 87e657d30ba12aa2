/** Answers of a form as people read them, and the three words for nothing: each says another thing. */
export const answer = {
  yes: '是',
  no: '否',
  between: '、',
  notAnswered: '未填写',
  notApplicable: '不适用',
  notPublic: '不公开',
  none: '无',
  unnamedUnit: '尚未写明的单位',
  erased: '内容已按规定删除，摘要保留',
  picture: '{{label}}（第{{number}}幅）',
} as const;
