package coop.siembra.conversation.ui;

import static coop.siembra.conversation.ui.Hairdo.circle;
import static coop.siembra.conversation.ui.Hairdo.shape;
import static coop.siembra.conversation.ui.Hairdo.stroke;

import coop.siembra.conversation.model.Look;
import coop.siembra.conversation.model.Mood;

/** Draws a person from head to chest as SVG, 200 wide and 220 high. No ids inside, so that many may stand on one page. */
final class Face {
    private final Look look;
    private final FaceColours colours;
    private final Expression expression;

    private Face(Look look, Mood mood) {
        this.look = look;
        this.colours = FaceColours.of(look);
        this.expression = Expression.of(mood);
    }

    /** The drawing's inside, to be placed in an {@code svg} or {@code g} element. */
    static String drawing(Look look, Mood mood) {
        return new Face(look, mood).draw();
    }

    private String draw() {
        var pose = expression.pose();
        var hairdo = new Hairdo(look, colours);
        var features = new Features(look, colours, expression);
        String head = "<g transform='rotate(" + n(pose.tilt()) + " 100 150) translate(0 " + n(pose.drop()) + ")'>";
        String turned = "<g transform='translate(" + n(expression.eyes().lookX() * 0.5) + " "
                + n(expression.eyes().lookY() * 0.6) + ")'>";
        return head + hairdo.behind() + "</g>"
                + "<g transform='translate(0 " + n(pose.shoulders()) + ")'>" + body() + "</g>"
                + head + ears() + skull()
                + turned + features.underBeard() + "</g>" + beard() + turned + features.overBeard() + "</g>"
                + hairdo.before() + features.sweat() + earrings() + "</g>";
    }

    private String body() {
        var cloth = colours.cloth();
        return shape("M16 228 C18 192 44 178 78 170 L122 170 C156 178 182 192 184 228 Z", cloth.base())
                + shape("M16 228 C18 204 30 190 48 183 C44 198 46 214 50 228 Z", cloth.shade())
                + shape("M184 228 C182 204 170 190 152 183 C156 198 154 214 150 228 Z", cloth.shade())
                + shape("M84 132 L116 132 L117 164 C118 176 110 186 100 188 C90 186 82 176 83 164 Z", colours.skin())
                + shape("M84 138 C92 152 110 152 116.5 138 L117 154 C108 166 92 166 83.6 154 Z", colours.shade())
                + collar();
    }

    private String collar() {
        var cloth = colours.cloth();
        return switch (look.age()) {
            case YOUNG ->
                stroke("M80 168 C84 192 116 192 120 168", cloth.shade(), 6)
                        + stroke("M80 167 C84 190 116 190 120 167", cloth.trim(), 2);
            case ADULT, OLD ->
                shape("M82 160 L100 190 L84 204 L70 172 C74 168 78 164 82 160 Z", cloth.trim())
                        + shape("M118 160 L100 190 L116 204 L130 172 C126 168 122 164 118 160 Z", cloth.trim())
                        + stroke("M100 191 L100 228", cloth.shade(), 2.2)
                        + circle(100, 208, 2.2, cloth.trim());
        };
    }

    private String ears() {
        return look.hair() == Look.Hair.SCARF ? "" : ear(57, -1) + ear(143, 1);
    }

    private String ear(double x, int side) {
        return "<ellipse cx='" + n(x) + "' cy='98' rx='8' ry='11.5' fill='" + colours.skin() + "'/>"
                + stroke(
                        "M" + n(x + side * 2) + " 92 q" + n(side * -4) + " 5 " + n(side * -1) + " 11",
                        colours.shade(),
                        2);
    }

    private String skull() {
        return shape(
                switch (look.age()) {
                    case YOUNG ->
                        "M58 86 C57 50 76 34 100 34 C124 34 143 50 142 86 C142 100 141 112 136 121 C128 137 113 146 100 146 C87"
                                + " 146 72 137 64 121 C59 112 58 100 58 86 Z";
                    case ADULT ->
                        "M58 84 C57 50 75 34 100 34 C125 34 143 50 142 84 C142 98 141 108 138 117 C132 136 115 148 100 148 C85"
                                + " 148 68 136 62 117 C59 108 58 98 58 84 Z";
                    case OLD ->
                        "M58 84 C57 50 75 34 100 34 C125 34 143 50 142 84 C142 98 142 108 140 117 C138 128 133 134 126 139 C116"
                                + " 149 106 149 100 149 C94 149 84 149 74 139 C67 134 62 128 60 117 C58 108 58 98 58 84 Z";
                },
                colours.skin());
    }

    private String beard() {
        return look.beard()
                ? shape(
                        "M58 96 C58 128 72 156 100 157 C128 156 142 128 142 96 C139 106 136 113 130 116 C120 113 108 114 100 118 C92"
                                + " 114 80 113 70 116 C64 113 61 106 58 96 Z",
                        colours.hair())
                : "";
    }

    private String earrings() {
        return look.earrings() && look.hair() != Look.Hair.SCARF
                ? circle(56, 113, 3.4, "#d9a441") + circle(144, 113, 3.4, "#d9a441")
                : "";
    }

    /** A number as short as it can be written with one decimal. */
    static String n(double number) {
        double rounded = Math.round(number * 10) / 10.0;
        return rounded == Math.rint(rounded) ? Long.toString((long) rounded) : Double.toString(rounded);
    }
}
