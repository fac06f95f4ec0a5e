package coop.siembra.content.markdown;

import org.commonmark.node.CustomBlock;

/** The rest of the line that names a box's kind; its children are inline, or none. */
final class BoxTitle extends CustomBlock {}
