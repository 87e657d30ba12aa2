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
  pictureInRow: '第{{row}}行　{{label}}（第{{number}}幅）',
  picturesAbove: '见上文，{{count}}幅',
  picturesBelow: '见表后，{{count}}幅',
  'picture-missing': '[图{{number}}]（“{{label}}”中没有这幅图）',
  'picture-again': '（图{{number}}见上文）',
} as const;
