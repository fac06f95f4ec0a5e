package coop.siembra.content.markdown;

import org.commonmark.node.CustomBlock;

/** A picture that stands alone in its paragraph; its only child is the image. */
final class FigureBlock extends CustomBlock {}
