package coop.siembra.conversation.model;

import coop.siembra.kernel.LocalizedText;

/**
 * The invented person the learner talks with.
 *
 * @param voice one line about them
 */
public record Persona(String name, LocalizedText voice, Look look) {}
