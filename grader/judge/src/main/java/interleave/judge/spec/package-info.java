/**
 * Lets an author write an exercise's checks: annotations, the stage, assertions over transcripts, rules on structure. Nothing
 * here loads a class of a student or knows how a play comes about. Start with {@link interleave.judge.spec.Stage} and
 * {@link interleave.judge.spec.Expect}.
 */
package interleave.judge.spec;
