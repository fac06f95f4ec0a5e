package coop.siembra.hiring.content;

import coop.siembra.kernel.LocalizedText;

/**
 * What may stand in braces in mails and notices.
 *
 * @param text what takes its place
 * @param mayBeEmpty whether there may be nothing to put in; its paragraph is then left out
 */
public record Placeholder(String id, LocalizedText text, LocalizedText example, boolean mayBeEmpty) {}
