/**
 * Takes submissions in: reads folders and archives that nobody vouches for, keeps the declared sources, and
 * lists or refuses the rest with a reason. Nothing is ever unpacked to disk, compiled or run here. Start with
 * {@link interleave.judge.intake.Intake}.
 */
package interleave.judge.intake;
