/**
 * Plays a scene: starts actors, stops them at seams, watches whether anything can still go on. Students
 * cannot reach this package, and nothing here calls a method that a student could have overridden. Start with
 * {@link interleave.stage.play.Director}.
 */
package interleave.stage.play;
