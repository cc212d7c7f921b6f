/**
 * Puts a scene's actors on controlled threads. These classes are never used as they are loaded here: the explorer loads
 * them again, rewritten, so that the threads that they start are its own.
 */
package interleave.schedules.controlled;
