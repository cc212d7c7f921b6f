/**
 * Rewrites classes at load: renames the JDK's concurrent ones so that they can be loaded a second time, and
 * puts hooks around whatever another thread could notice. Nothing here schedules. Start with {@link
 * interleave.explore.rewrite.RewritingLoader}.
 */
package interleave.explore.rewrite;
