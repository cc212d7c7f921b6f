/**
 * Starts processes behind the best wall that this machine offers, from bubblewrap down to a mere separate
 * process. A level counts only when a child was seen to be held by it; nothing here knows what the child
 * does. Start with {@link interleave.judge.sandbox.Sandbox}.
 */
package interleave.judge.sandbox;
