/**
 * Holds what a scene is written against: actors, marks and seams. Nothing here judges, and nothing here
 * may import more than java.base. Start with {@link interleave.stage.Scene}.
 */
package interleave.stage;
