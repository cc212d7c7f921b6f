/**
 * Rewrites the student's classes so that they can be stopped wherever they touch what threads share. Nothing
 * here defines or runs a class. Start with {@link interleave.judge.seams.SeamWeaver}.
 */
package interleave.judge.seams;
