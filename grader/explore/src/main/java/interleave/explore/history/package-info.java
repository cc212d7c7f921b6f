/**
 * Holds the check of a short history of operations against a model that does one at a time. It schedules
 * nothing; a body makes a history. Start with {@link interleave.explore.history.History}.
 */
package interleave.explore.history;
