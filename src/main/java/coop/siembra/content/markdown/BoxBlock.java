package coop.siembra.content.markdown;

import org.commonmark.node.CustomBlock;

/** A box of a lesson; its first child is its {@link BoxTitle}, the others its body. */
final class BoxBlock extends CustomBlock {
    private final String kind;

    BoxBlock(String kind) {
        this.kind = kind;
    }

    /** The word an author wrote between {@code [!} and {@code ]}. */
    String kind() {
        return kind;
    }
}
