/**
 * What happens by the clock. Crons are UTC and Korea is UTC+9 without daylight saving: 18:10 UTC is 03:10 in Seoul.
 * A run missed while no worker was up is made good for if it is not older than `fill`.
 */
export const crontab = `
*/5 * * * * release-drafts ?max=1&jobKey=release-drafts:all {}
*/2 * * * * schedule-crawls ?max=3&jobKey=schedule-crawls:all {}
25 18 * * * purge-google-reviews ?fill=2d&jobKey=purge-google-reviews:all {}
0 0 * * * schedule-reports ?fill=8h&jobKey=schedule-reports:all {}
50 18 * * * purge-notifications ?fill=2d&jobKey=purge-notifications:all {}
10 18 * * * make-partitions ?fill=2d&jobKey=make-partitions:all {}
30 0 * * * remind-console-logins ?fill=1d&jobKey=remind-console-logins:all {}
50 18 * * * remove-closed-accounts ?fill=2d&jobKey=remove-closed-accounts:all {}
*/2 * * * * index-texts ?max=3&jobKey=index-texts:all {}
40 18 * * * reconcile-rollups ?fill=2d&jobKey=reconcile-rollups:all {}
`;
