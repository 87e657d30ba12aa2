export const workingDays = {
  period: '{{period}}，{{counting}}',
  counting: {
    'publication-day': '公布当日计入',
    'next-day': '从公布次日起算',
  },
  kind: {
    working: '工作日',
    'worked-weekend': '周末上班',
    weekend: '周末',
    holiday: '{{holiday}}放假',
  },
  weekday: { 1: '周一', 2: '周二', 3: '周三', 4: '周四', 5: '周五', 6: '周六', 7: '周日' },
  wrongDate: '--from 的值 {{given}} 不是日期。写法：2022-12-30。',
  wrongCount: '--count 的值 {{given}} 不是1至1000的整数。',
  wrongCounting: '--counting 的值 {{given}} 不对。可用：publication-day、next-day。',
  calendarUnknown:
    '没有{{year}}年的工作日历，不能推算。现有：{{years}}。国务院办公厅公布放假安排后，该年日历随新版本加入，见 calendars/README.md。',
  calendarAwaited: '提示：12月最后几天可能因{{year}}年元旦放假安排而改变，本版本还没有该年日历。',
} as const;
