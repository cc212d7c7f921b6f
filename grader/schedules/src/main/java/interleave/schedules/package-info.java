/**
 * Plays scenes under the explorer beside the student's classes. What is marked in a schedule is recorded outside its
 * control, and the judge is asked about each recording that is new. Start with {@link interleave.schedules.ExploringSubject}.
 */
package interleave.schedules;
