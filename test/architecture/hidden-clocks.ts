/** date-fns functions that ask what time it is now. */
export const HIDDEN_NOW: ReadonlySet<string> = new Set([
  'constructNow',
  'endOfToday',
  'endOfTomorrow',
  'endOfYesterday',
  'formatDistanceToNow',
  'formatDistanceToNowStrict',
  'isFuture',
  'isPast',
  'isThisHour',
  'isThisISOWeek',
  'isThisMinute',
  'isThisMonth',
  'isThisQuarter',
  'isThisSecond',
  'isThisWeek',
  'isThisYear',
  'isToday',
  'isTomorrow',
  'isYesterday',
  'startOfToday',
  'startOfTomorrow',
  'startOfYesterday',
]);

/**
 * date-fns functions that count in days, hours on the wall or calendar units, and so need a zone: given as `{ in: tz(…) }`.
 * Plain arithmetic on milliseconds (addMinutes, differenceInHours, compareAsc …) needs none and is not here.
 */
export const ZONED_DATE_FNS: ReadonlySet<string> = new Set([
  ...['add', 'addBusinessDays', 'addDays', 'addWeeks', 'addMonths', 'addQuarters', 'addYears'],
  ...['sub', 'subBusinessDays', 'subDays', 'subWeeks', 'subMonths', 'subQuarters', 'subYears'],
  ...['format', 'formatISO', 'formatISO9075', 'formatRelative', 'formatRFC3339', 'formatRFC7231', 'lightFormat'],
  ...['parse', 'parseISO', 'set', 'setHours', 'setMinutes', 'setDate', 'setDay', 'setMonth', 'setYear'],
  ...[
    'getHours',
    'getMinutes',
    'getDate',
    'getDay',
    'getMonth',
    'getYear',
    'getISODay',
    'getISOWeek',
    'getWeek',
    'getQuarter',
  ],
  ...['startOfHour', 'startOfDay', 'startOfWeek', 'startOfISOWeek', 'startOfMonth', 'startOfQuarter', 'startOfYear'],
  ...['endOfHour', 'endOfDay', 'endOfWeek', 'endOfISOWeek', 'endOfMonth', 'endOfQuarter', 'endOfYear'],
  ...['isSameHour', 'isSameDay', 'isSameWeek', 'isSameISOWeek', 'isSameMonth', 'isSameQuarter', 'isSameYear'],
  ...['isWeekend', 'isMonday', 'isTuesday', 'isWednesday', 'isThursday', 'isFriday', 'isSaturday', 'isSunday'],
  ...[
    'differenceInBusinessDays',
    'differenceInCalendarDays',
    'differenceInCalendarISOWeeks',
    'differenceInCalendarWeeks',
  ],
  ...['differenceInCalendarMonths', 'differenceInCalendarYears', 'differenceInDays', 'differenceInWeeks'],
  ...['differenceInMonths', 'differenceInQuarters', 'differenceInYears', 'intervalToDuration'],
  ...['eachDayOfInterval', 'eachHourOfInterval', 'eachWeekOfInterval', 'eachMonthOfInterval', 'eachYearOfInterval'],
  ...['nextDay', 'nextMonday', 'nextFriday', 'previousDay', 'previousMonday', 'previousFriday'],
]);

/** Methods of Date that answer in the zone of this computer. */
export const LOCAL_GETTERS: ReadonlySet<string> = new Set([
  ...['getDate', 'getDay', 'getFullYear', 'getHours', 'getMinutes', 'getMonth', 'getTimezoneOffset'],
  ...['setDate', 'setFullYear', 'setHours', 'setMinutes', 'setMonth', 'toDateString', 'toTimeString'],
]);
