package coop.siembra.hiring.content;

import coop.siembra.kernel.LocalizedText;

/**
 * What somebody says or does at a point of a scale, as two listeners would agree on it. A scale has them for 1, 3 and 5 at least; a point
 * without one lies between its neighbours.
 *
 * @param point 1 to 5
 */
public record Anchor(int point, LocalizedText text) {}
