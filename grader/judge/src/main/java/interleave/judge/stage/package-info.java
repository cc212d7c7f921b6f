/**
 * Plays scenes in a subject process and turns what it sends into transcripts. Nothing here loads a student's
 * class or decides whether anything is right. Start with {@link interleave.judge.stage.Playhouse}.
 */
package interleave.judge.stage;
