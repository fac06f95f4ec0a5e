package coop.siembra.item.ui;

import coop.siembra.item.Score;

/** The part of a field whose item has a right answer. */
interface GradedBody extends ItemBody {

    /** Adds to each option what became of it and why. */
    void mark(Score score);
}
