package coop.siembra.content.markdown;

import org.commonmark.node.CustomBlock;

/** Lets a wide table scroll on a narrow screen; its only child is the table. */
final class TableFrame extends CustomBlock {}
