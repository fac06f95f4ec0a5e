package coop.siembra.conversation.ui;

import static coop.siembra.conversation.ui.Face.n;
import static coop.siembra.conversation.ui.Hairdo.circle;
import static coop.siembra.conversation.ui.Hairdo.shape;
import static coop.siembra.conversation.ui.Hairdo.stroke;

import coop.siembra.conversation.model.Look;
import coop.siembra.conversation.ui.Expression.Eyes;
import coop.siembra.conversation.ui.Expression.Mouth;

/** Brows, eyes, nose and mouth. */
final class Features {
    private static final double EYES = 95;
    private static final double BROWS = 79;
    private static final double MOUTH = 126;
    private static final double APART = 18.5;

    private final Look look;
    private final FaceColours colours;
    private final Expression expression;

    Features(Look look, FaceColours colours, Expression expression) {
        this.look = look;
        this.colours = colours;
        this.expression = expression;
    }

    /** What a beard lies over. */
    String underBeard() {
        return eye(-1) + eye(1) + age() + blush();
    }

    String overBeard() {
        return nose() + moustache() + mouth() + brow(-1) + brow(1) + frown() + glasses() + extra();
    }

    /** @param side -1 the viewer's left, 1 the right */
    private String eye(int side) {
        double x = 100 + side * APART;
        return switch (expression.eyes().lids()) {
            case OPEN -> openEye(x, side, expression.eyes());
            case RESTING ->
                stroke(arc(x, EYES + 1, 11, 13), colours.line(), 2.8)
                        + stroke(
                                "M" + n(x + side * 11) + " " + n(EYES + 1) + " l" + n(side * 3) + " 2",
                                colours.line(),
                                2.2);
            case LAUGHING -> stroke(arc(x, EYES + 4, 11, -18), colours.line(), 3);
        };
    }

    private String openEye(double x, int side, Eyes eyes) {
        double half = look.age() == Look.Age.YOUNG ? 12.4 : 11.6;
        double top = -9.2 * eyes.open() * (look.age() == Look.Age.OLD ? 0.92 : 1);
        double bottom = 8.2 * Math.max(1, eyes.open() * 0.95) * (1 - 0.62 * eyes.smile());
        String upper = lid(x, side, half, top, eyes.slant());
        String lower = lid(x, side, half, bottom, 0);
        double iris = eyes.open() > 1.15 ? 5.4 : 6.2;
        double dark = x + eyes.lookX();
        double darkY = EYES + eyes.lookY() - (eyes.open() < 0.6 ? 0.5 : 0);
        return "<ellipse cx='" + n(x) + "' cy='" + n(EYES) + "' rx='" + n(half - 0.6) + "' ry='11.5' fill='#fffdf8'/>"
                + circle(dark, darkY, iris, "#5a3a26")
                + circle(dark, darkY, iris * 0.56, "#221510")
                + circle(dark + 2, darkY - 2.2, 1.9, "#fff")
                + shape(upper + cover(x, side, half, -17), colours.skin())
                + shape(lower + cover(x, side, half, 17), colours.skin())
                + stroke(lower, colours.shade(), 1.6)
                + stroke(upper + lash(side), colours.line(), 2.9)
                + stroke(lid(x, side, half * 0.8, top - 4.5, eyes.slant() * 0.7), colours.shade(), 1.6);
    }

    /** The edge of a lid from the outer to the inner corner, its middle that much below the corners. */
    private static String lid(double x, int side, double half, double middle, double slant) {
        double pull = middle * 4 / 3;
        return "M" + n(x + side * half) + " " + n(EYES - 0.5)
                + " C" + n(x + side * half * 0.45) + " " + n(EYES + pull - slant)
                + " " + n(x - side * half * 0.45) + " " + n(EYES + pull + slant)
                + " " + n(x - side * half) + " " + n(EYES + 1);
    }

    private static String cover(double x, int side, double half, double by) {
        return " L" + n(x - side * half) + " " + n(EYES + by) + " L" + n(x + side * half) + " " + n(EYES + by) + " Z";
    }

    private String lash(int side) {
        boolean drawn = switch (look.hair()) {
            case LONG, BUN, PONYTAIL, SCARF -> true;
            case CURLY -> look.earrings();
            case SHORT, BALD -> false;
        };
        double half = look.age() == Look.Age.YOUNG ? 12.4 : 11.6;
        return drawn
                ? " M" + n(100 + side * (APART + half)) + " " + n(EYES - 0.5) + " l" + n(side * 3.4) + " -2.8"
                : "";
    }

    private String brow(int side) {
        var brows = expression.brows();
        double inner = BROWS + (side < 0 ? brows.innerLeft() : brows.innerRight());
        double outer = BROWS + (side < 0 ? brows.outerLeft() : brows.outerRight());
        double x = 100 + side * APART;
        double thick = look.age() == Look.Age.OLD ? 1.7 : 2.1;
        double arch = (inner + outer) / 2 - 5;
        return shape(
                "M" + n(x - side * 11) + " " + n(inner + thick)
                        + " Q" + n(x + side * 3) + " " + n(arch - thick) + " " + n(x + side * 13.5) + " " + n(outer + 1)
                        + " Q" + n(x + side * 3) + " " + n(arch + thick * 2.4) + " " + n(x - side * 10) + " "
                        + n(inner + thick * 2.4)
                        + " Q" + n(x - side * 13) + " " + n(inner + thick * 2) + " " + n(x - side * 11) + " "
                        + n(inner + thick)
                        + " Z",
                colours.brow());
    }

    private String frown() {
        return expression.brows().frown()
                ? stroke("M97 79 q1.5 4 0 7 M103.5 80 q-1.2 3.5 0 6", colours.shade(), 2)
                : "";
    }

    private String nose() {
        double wide = look.age() == Look.Age.OLD ? 7 : 5.6;
        return stroke(
                        "M99 98 C98 104 " + n(100 - wide) + " 109 " + n(100 - wide) + " 112.5 C" + n(100 - wide + 1)
                                + " 116 " + n(100 + wide - 2) + " 116.5 " + n(100 + wide) + " 113",
                        colours.line(),
                        2.1)
                .replace("/>", " opacity='.75'/>");
    }

    private String mouth() {
        var mouth = expression.mouth();
        return mouth.gap() == 0 ? closed(mouth) : open(mouth);
    }

    private String closed(Mouth mouth) {
        String line = "M" + n(100 - mouth.half()) + " " + n(MOUTH + mouth.left())
                + " Q100 " + n(MOUTH + 2 * mouth.top() - (mouth.left() + mouth.right()) / 2)
                + " " + n(100 + mouth.half()) + " " + n(MOUTH + mouth.right());
        double low = MOUTH + Math.max(mouth.top(), mouth.left()) + 6;
        String chin = "M95 " + n(low) + " Q100 " + n(low + 2.4) + " 105 " + n(low);
        return look.beard()
                ? stroke(line, colours.lip(), 6) + stroke(line, colours.line(), 1.8)
                : stroke(chin, colours.shade(), 2.2)
                        + stroke(line, colours.lip(), 3.6)
                        + stroke(line, colours.line(), 1.4);
    }

    private String open(Mouth mouth) {
        double top = MOUTH + mouth.top();
        double corner = (mouth.left() + mouth.right()) / 2;
        double upper = 2 * top - MOUTH - corner;
        double lower = upper + 2 * mouth.gap();
        String left = "M" + n(100 - mouth.half()) + " " + n(MOUTH + mouth.left());
        String right = n(100 + mouth.half()) + " " + n(MOUTH + mouth.right());
        String back = n(100 - mouth.half()) + " " + n(MOUTH + mouth.left());
        String whole = left + curve(mouth, upper) + right + curveBack(mouth, lower) + back + " Z";
        return shape(whole, "#5c2424")
                + (mouth.gap() > 10
                        ? shape(
                                left + curve(mouth, lower - 11) + right + curveBack(mouth, lower) + back + " Z",
                                "#c8625a")
                        : "")
                + (mouth.teeth()
                        ? shape(
                                left + curve(mouth, upper) + right + curveBack(mouth, Math.min(upper + 9, lower - 3))
                                        + back + " Z",
                                "#fffdf8")
                        : "")
                + stroke(whole, colours.lip(), look.beard() ? 3.4 : 2.6);
    }

    private static String curve(Mouth mouth, double y) {
        return " C" + n(100 - mouth.half() * 0.5) + " " + n(MOUTH + (y - MOUTH) * 0.75) + " "
                + n(100 + mouth.half() * 0.5) + " " + n(MOUTH + (y - MOUTH) * 0.75) + " ";
    }

    private static String curveBack(Mouth mouth, double y) {
        return " C" + n(100 + mouth.half() * 0.75) + " " + n(MOUTH + (y - MOUTH) * 0.75) + " "
                + n(100 - mouth.half() * 0.75) + " " + n(MOUTH + (y - MOUTH) * 0.75) + " ";
    }

    private String moustache() {
        return look.moustache() || look.beard()
                ? shape(
                        "M100 118 C94 115.5 84 117 78 125 C86 124.5 94 126 100 121.5 C106 126 114 124.5 122 125 C116 117 106 115.5"
                                + " 100 118 Z",
                        colours.hair())
                : "";
    }

    private String blush() {
        double strength = 0.14 + 0.46 * expression.blush();
        return "<g fill='" + colours.blush() + "' opacity='" + n(strength)
                + "'><ellipse cx='74' cy='111' rx='10' ry='6.5'/>"
                + "<ellipse cx='126' cy='111' rx='10' ry='6.5'/></g>";
    }

    private String age() {
        return switch (look.age()) {
            case YOUNG, ADULT -> "";
            case OLD ->
                stroke(
                        "M82 64 Q100 60 118 64 M86 57 Q100 54 114 57 M66 95 l-4 -3 M66 98 l-5 1 M134 95 l4 -3 M134 98 l5 1"
                                + " M86 113 Q80 120 79 128 M114 113 Q120 120 121 128 M74 106 Q81 109 88 106 M112 106 Q119 109 126 106",
                        colours.shade(),
                        1.8);
        };
    }

    private String glasses() {
        return look.glasses()
                ? "<g fill='#fff' fill-opacity='.16' stroke='#3b3a36' stroke-width='2.4'>"
                        + "<rect x='65.5' y='82.5' width='30' height='26' rx='11'/><rect x='104.5' y='82.5' width='30' height='26' rx='11'/>"
                        + "<path d='M95.5 93 Q100 89.5 104.5 93 M65.5 92 L57 89 M134.5 92 L143 89' fill='none'/></g>"
                : "";
    }

    private String extra() {
        return switch (expression.extra()) {
            case NONE, SWEAT -> "";
            case TEAR -> shape("M73 104 C76 109 77 112 74.5 114 C71.5 115 69.5 112.5 70.5 109.5 Z", "#8fc0d8");
            case BAGS -> stroke("M74 106 Q81 110.5 89 106.5 M111 106.5 Q119 110.5 126 106", colours.shade(), 2.6);
        };
    }

    /** Apart, because it runs over the hair. */
    String sweat() {
        return expression.extra() == Expression.Extra.SWEAT
                ? shape("M146 62 C151 70 153 75 149 78.5 C144.5 80.5 141 76.5 142.5 71.5 Z", "#8fc0d8")
                        + stroke("M145.4 74 q.5 2.2 2.4 2.2", "#fff", 1.3)
                : "";
    }

    private static String arc(double x, double y, double half, double by) {
        return "M" + n(x - half) + " " + n(y) + " Q" + n(x) + " " + n(y + by) + " " + n(x + half) + " " + n(y);
    }
}
