package coop.siembra.people.events;

import java.util.List;

/**
 * The settings of the organisation were changed. Unlike other news it travels in no outbox: it is told at once, on the thread of whoever
 * changed them, so that they can be named.
 *
 * @param parts what is different: any of name, logo, accent, words, minimum-group
 */
public record SettingsChanged(List<String> parts) {}
