package coop.siembra.broken.store;

/** Hidden from everything outside its module. */
public record HiddenDocument(String id) {}
