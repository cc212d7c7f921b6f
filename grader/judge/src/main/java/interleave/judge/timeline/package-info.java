/**
 * Turns a transcript into lanes, spans and steps that can be drawn, and draws them with box
 * characters. Nothing here judges; the pages of a report draw the same timeline as SVG. Start with
 * {@link interleave.judge.timeline.Timeline}.
 */
package interleave.judge.timeline;
