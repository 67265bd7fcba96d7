/** Says so beside a number whose next check is overdue on the day it is read. */
for (const time of document.querySelectorAll<HTMLTimeElement>('time[data-recheck]')) {
  if (Date.parse(time.dateTime) < Date.now()) time.after(' (overdue: read this number with care)');
}
