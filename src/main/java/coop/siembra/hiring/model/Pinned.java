package coop.siembra.hiring.model;

/**
 * The versions of content an opening was begun with, as the library counts them: what people are asked and rated by does not change under
 * way.
 */
public record Pinned(String profiles, String interviews, String tasks, String notices) {}
