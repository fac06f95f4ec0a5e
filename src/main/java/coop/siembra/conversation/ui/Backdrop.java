package coop.siembra.conversation.ui;

import static coop.siembra.conversation.ui.Hairdo.circle;
import static coop.siembra.conversation.ui.Hairdo.shape;
import static coop.siembra.conversation.ui.Hairdo.stroke;

/** Drawings around the person: where they stand or sit. No ids inside. */
final class Backdrop {

    private Backdrop() {}

    /** The hall behind the person at a counter, 640 by 320. */
    static String office() {
        return rect(0, 0, 640, 320, "#efe4d0")
                + rect(0, 0, 640, 34, "#e3d4b8")
                + window()
                + rect(452, 66, 132, 96, "#fdf8ee") + stroke("M452 66 h132 v96 h-132 z", "#b79b74", 4)
                + shape("M462 152 C484 120 498 130 514 112 C532 126 552 118 574 152 Z", "#8fae7c")
                + circle(552, 90, 9, "#d9a441")
                + stroke("M480 182 h76", "#d8c6a5", 5)
                + plant(604, 262) + "<g opacity='.55'>" + passer(56, 236, "#a98f70") + passer(110, 246, "#8ba0a8")
                + "</g>";
    }

    /** What stands before the person, over the lower edge. */
    static String counter() {
        return rect(0, 272, 640, 48, "#9a7350")
                + rect(0, 272, 640, 9, "#b98f66")
                + stroke("M30 300 h90 M180 306 h140 M410 299 h120 M560 308 h60", "#86613f", 2.4)
                + leaflets()
                + shape("M486 272 L496 254 L556 254 L566 272 Z", "#fffdf8")
                + stroke("M504 261 h40 M501 266 h34", "#c9bfae", 2.4)
                + stroke("M574 268 L600 246", "#5e8ba6", 5)
                + stroke("M574 268 l-5 4", "#3b3a36", 3);
    }

    /** A room seen through a camera, 640 by 360. */
    static String room() {
        return rect(0, 0, 640, 360, "#d9c9ad")
                + rect(0, 0, 640, 360, "#7a5c43", 0.08)
                + rect(30, 60, 150, 300, "#a07c58")
                + rect(40, 72, 130, 76, "#7d5d3f")
                + rect(40, 160, 130, 76, "#7d5d3f")
                + rect(40, 248, 130, 112, "#7d5d3f")
                + books(46, 148)
                + books(74, 236)
                + shape("M134 236 q-4 -22 12 -30 q16 8 12 30 z", "#c8794a")
                + rect(468, 46, 130, 128, "#f7f1e3")
                + stroke("M468 46 h130 v128 h-130 z M533 46 v128 M468 110 h130", "#b79b74", 5)
                + shape("M468 174 h130 v-30 q-40 -22 -64 -4 q-34 -18 -66 6 z", "#9dbb8a")
                + plant(590, 330);
    }

    static String wave() {
        var bars = new StringBuilder();
        int[] heights = {6, 10, 18, 12, 26, 38, 22, 30, 44, 28, 16, 34, 24, 40, 30, 14, 22, 10, 16, 8};
        for (int i = 0; i < heights.length; i++) {
            bars.append("<rect x='")
                    .append(4 + i * 12)
                    .append("' y='")
                    .append(Face.n(24 - heights[i] / 2.0))
                    .append("' width='5' height='")
                    .append(heights[i])
                    .append("' rx='2.5'/>");
        }
        return bars.toString();
    }

    static String signal() {
        return "<rect x='1' y='12' width='4' height='6' rx='1'/><rect x='7' y='8' width='4' height='10' rx='1'/>"
                + "<rect x='13' y='4' width='4' height='14' rx='1'/><rect x='19' y='0' width='4' height='18' rx='1' opacity='.4'/>";
    }

    /** Oneself in the corner of a video call. */
    static String silhouette() {
        return rect(0, 0, 120, 90, "#4c5a52")
                + shape("M18 90 C20 68 40 62 60 62 C80 62 100 68 102 90 Z", "#7f9184")
                + circle(60, 38, 19, "#93a597");
    }

    /** Microphone, camera and hang-up of a video call. */
    static String controls() {
        return circle(28, 24, 20, "#ffffff2e") + "<rect x='23' y='13' width='10' height='15' rx='5' fill='#fff'/>"
                + stroke("M19 24 q0 9 9 9 q9 0 9 -9 M28 33 v4", "#fff", 2.4)
                + circle(92, 24, 20, "#ffffff2e") + "<rect x='80' y='17' width='16' height='14' rx='3' fill='#fff'/>"
                + shape("M98 22 l8 -4 v12 l-8 -4 z", "#fff")
                + circle(156, 24, 20, "#c2452f")
                + stroke("M144 27 q12 -9 24 0", "#fff", 5);
    }

    private static String window() {
        return rect(64, 60, 120, 128, "#cfe0e4")
                + shape("M64 188 v-34 q30 -26 60 -6 q30 -18 60 4 v36 z", "#a9c39a")
                + circle(152, 86, 10, "#f2d38b")
                + stroke("M64 60 h120 v128 h-120 z M124 60 v128 M64 122 h120", "#fffaf0", 6)
                + rect(56, 188, 136, 8, "#d8c6a5");
    }

    private static String leaflets() {
        return rect(66, 236, 12, 38, "#7a5c43")
                + rect(128, 236, 12, 38, "#7a5c43")
                + shape("M76 224 h26 v44 h-26 z", "#5b7f4d")
                + shape("M104 228 h26 v40 h-26 z", "#d9a441")
                + stroke("M81 236 h16 M81 242 h11 M109 240 h16 M109 246 h10", "#fffdf8", 2.4)
                + rect(60, 262, 86, 12, "#8a6748");
    }

    private static String plant(int x, int y) {
        return "<g transform='translate(" + x + " " + y + ")'>"
                + shape("M0 -8 C-8 -40 -34 -48 -40 -70 C-16 -66 0 -44 2 -12 Z", "#5b7f4d")
                + shape("M2 -8 C6 -44 26 -56 30 -82 C8 -72 -6 -44 -4 -10 Z", "#6f9560")
                + shape("M0 -6 C-2 -40 -14 -70 -6 -96 C8 -76 10 -40 6 -8 Z", "#4d7040")
                + shape("M-22 -10 h44 l-6 38 h-32 z", "#c8794a") + rect(-25, -14, 50, 9, "#b56a3e") + "</g>";
    }

    private static String passer(int x, int y, String colour) {
        return circle(x, y - 62, 14, colour)
                + shape("M" + (x - 22) + " " + (y + 40) + " q-2 -80 22 -84 q24 4 22 84 z", colour);
    }

    private static String books(int x, int y) {
        String[] colours = {"#5b7f4d", "#e9dcc6", "#5e8ba6", "#d9a441", "#b8553f"};
        int[] heights = {52, 44, 58, 48, 54};
        var books = new StringBuilder();
        for (int i = 0; i < colours.length; i++) {
            books.append(rect(x + i * 15, y - heights[i], 12, heights[i], colours[i]));
        }
        return books.toString();
    }

    private static String rect(int x, int y, int width, int height, String fill) {
        return rect(x, y, width, height, fill, 1);
    }

    private static String rect(int x, int y, int width, int height, String fill, double opacity) {
        return "<rect x='" + x + "' y='" + y + "' width='" + width + "' height='" + height + "' fill='" + fill + "'"
                + (opacity == 1 ? "" : " opacity='" + opacity + "'") + "/>";
    }
}
