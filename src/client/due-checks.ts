/** Says so beside a number whose next check was due before the day it is read (in UTC). */
const today = new Date().toISOString().slice(0, 10);
for (const time of document.querySelectorAll<HTMLTimeElement>('time[data-recheck]')) {
  if (time.dateTime < today) time.after(' (overdue: read this number with care)');
}
