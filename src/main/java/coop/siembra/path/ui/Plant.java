package coop.siembra.path.ui;

import coop.siembra.path.model.Recommendation.Verdict;
import coop.siembra.ui.Fragment;
import coop.siembra.ui.Html;

/** Draws the path as a plant that grows down the page: roots, then a leaf for each course. The words beside it say the same. */
final class Plant {
    private static final String BOX = "0 0 64 64";
    private static final String LEFT = "M32 34C18 34 9 27 6 14 20 13 31 20 32 34z";
    private static final String RIGHT = "M32 34C46 34 55 27 58 14 44 13 33 20 32 34z";

    private Plant() {}

    static Fragment roots() {
        return drawing(
                "path-plant",
                "<path class='path-ground' d='M2 30C16 22 48 22 62 30V64H2z'/>"
                        + "<path class='path-root' d='M32 26v24M32 34c-6 3-11 7-14 14M32 38c6 3 11 6 15 13M32 44c-3 3-5 6-6 11M32 46c3 2 5 5 7 9'/>"
                        + "<path class='path-seed' d='M32 14c-5 3-7 7-7 11 0 3 3 5 7 5s7-2 7-5c0-4-2-8-7-11z'/>");
    }

    /** @param left on which side of the stem the leaf is */
    static Fragment leaf(Verdict verdict, boolean left) {
        var shape = left ? LEFT : RIGHT;
        var vein = left ? "M30 32 12 18" : "M34 32 52 18";
        return drawing(
                "path-plant",
                switch (verdict) {
                    case DONE -> leaf(shape, vein, "done") + "<path class='path-tick' d='m26 46 4.500 4.500L40 41'/>";
                    case NEXT ->
                        "<circle class='path-glow' cx='32' cy='34' r='20'/>"
                                + "<path class='path-bud' d='M32 48C22 42 20 30 32 18c12 12 10 24 0 30z'/>"
                                + "<path class='path-vein light' d='M32 46V26'/>";
                    case LATER -> leaf(shape, vein, "later");
                    case SKIP -> leaf(shape, vein, "skip");
                });
    }

    private static String leaf(String shape, String vein, String kind) {
        return "<path class='path-leaf " + kind + "' d='" + shape + "'/><path class='path-vein " + kind + "' d='" + vein
                + "'/><circle class='path-knot " + kind + "' cx='32' cy='36' r='4'/>";
    }

    private static Fragment drawing(String cssClass, String shapes) {
        return new Fragment(cssClass, Html.ornament("path-drawing", BOX, shapes));
    }
}
