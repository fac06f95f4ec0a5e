package coop.siembra.conversation.ui;

import coop.siembra.conversation.model.Look;

/** Hair and head coverings: one layer behind the head, one before it. */
final class Hairdo {
    private final Look look;
    private final FaceColours colours;

    Hairdo(Look look, FaceColours colours) {
        this.look = look;
        this.colours = colours;
    }

    String behind() {
        return switch (look.hair()) {
            case SHORT, BALD -> "";
            case LONG ->
                shape(
                        "M50 92 C44 46 70 24 101 24 C134 24 158 46 151 94 C150 120 158 146 153 174 C140 184 124 182 116"
                                + " 172 L84 172 C74 183 58 184 47 174 C43 146 52 120 50 92 Z",
                        colours.hair());
            case CURLY -> curls();
            case BUN ->
                circle(100, 24, 19, colours.hair())
                        + stroke("M88 18 C94 9 108 9 113 18", colours.sheen(), 2.4)
                        + shape("M56 96 C48 60 66 30 100 30 C134 30 152 60 144 96 Z", colours.hair());
            case PONYTAIL ->
                shape(
                                "M136 50 C166 50 174 86 166 118 C164 134 170 148 162 160 C150 156 142 138 143 112 C144 92 138"
                                        + " 76 128 66 Z",
                                colours.hair())
                        + stroke("M150 66 C160 84 156 108 158 132", colours.sheen(), 2.6)
                        + shape("M56 96 C48 60 66 30 100 30 C134 30 152 60 144 96 Z", colours.hair());
            case SCARF ->
                shape(
                        "M48 100 C41 50 66 22 100 22 C134 22 159 50 152 100 L150 150 L50 150 Z",
                        colours.cloth().scarf());
        };
    }

    String before() {
        return switch (look.hair()) {
            case SHORT -> cropped();
            case LONG ->
                parted()
                        + stroke("M68 50 C58 66 55 82 56 98", colours.sheen(), 2.4)
                        + stroke("M132 50 C142 64 145 80 144 98", colours.sheen(), 2.4);
            case CURLY -> fringeOfCurls();
            case BUN -> parted() + stroke("M72 46 C80 38 90 35 97 35", colours.sheen(), 2.4);
            case PONYTAIL -> sweptBack();
            case BALD -> crown();
            case SCARF -> scarf();
        };
    }

    private String cropped() {
        return shape(
                        "M55 88 C50 52 66 28 102 27 C136 27 151 54 145 88 C142 84 141 78 139 72 C136 66 132 62 128 60 C112 63 96"
                                + " 60 84 53 C78 60 68 64 63 71 C60 77 58 83 55 88 Z",
                        colours.hair())
                + stroke("M84 52 C92 41 108 37 122 41", colours.sheen(), 2.6)
                + stroke("M74 52 C76 46 80 42 84 39", colours.sheen(), 2.2);
    }

    private String parted() {
        return shape(
                "M55 98 C48 58 66 29 100 29 C134 29 152 58 145 98 C143 82 136 66 122 58 C112 53 104 46 100 38 C96 46 88 53"
                        + " 78 58 C64 66 57 82 55 98 Z",
                colours.hair());
    }

    private String sweptBack() {
        return shape(
                        "M55 92 C50 54 68 28 100 28 C132 28 150 54 145 92 C142 74 132 62 118 56 C104 52 86 54 74 62 C64 68 58 78 55"
                                + " 92 Z",
                        colours.hair())
                + stroke("M76 56 C84 44 100 38 116 40", colours.sheen(), 2.4)
                + stroke("M92 52 C102 46 114 46 124 50", colours.sheen(), 2);
    }

    private String crown() {
        boolean fringe = look.age() != Look.Age.YOUNG;
        return "<ellipse cx='84' cy='50' rx='13' ry='6' fill='#fff' opacity='.22' transform='rotate(-28 84 50)'/>"
                + (fringe
                        ? shape("M55 92 C51 80 52 68 58 62 C61 70 61 82 60 92 Z", colours.hair())
                                + shape("M145 92 C149 80 148 68 142 62 C139 70 139 82 140 92 Z", colours.hair())
                        : "");
    }

    private String scarf() {
        String fold = "#00000030";
        return "<path d='M59 92 C58 70 72 56 100 54 C128 56 142 70 141 92 C141 120 127 141 100 145 C73 141 59 120 59 92 Z"
                + " M48 104 C40 50 66 22 100 22 C134 22 160 50 152 104 C152 124 154 140 160 156 C152 186 124 198 100 198 C72 198 46"
                + " 186 40 158 C46 140 48 124 48 104 Z' fill='"
                + colours.cloth().scarf() + "' fill-rule='evenodd'/>"
                + stroke("M59 92 C58 70 72 56 100 54 C128 56 142 70 141 92", fold, 2.4)
                + stroke("M52 122 C60 146 84 160 112 158 C132 156 146 144 150 128", fold, 2)
                + stroke("M46 150 C62 172 96 182 126 172 M150 142 C148 164 136 182 118 194", fold, 2)
                + stroke("M68 36 C78 29 90 27 102 27", "#ffffff70", 2.6);
    }

    private String curls() {
        var svg = new StringBuilder();
        int[][] at = {
            {100, 34, 24},
            {74, 42, 22},
            {126, 42, 22},
            {56, 62, 20},
            {144, 62, 20},
            {50, 86, 18},
            {150, 86, 18},
            {54, 108, 15},
            {146, 108, 15}
        };
        for (var c : at) {
            svg.append(circle(c[0], c[1], c[2], colours.hair()));
        }
        return svg.toString();
    }

    private String fringeOfCurls() {
        var svg = new StringBuilder();
        int[][] at = {{66, 60, 11}, {80, 51, 12}, {97, 48, 12}, {114, 50, 12}, {130, 57, 11}, {60, 72, 8}, {140, 71, 8}
        };
        for (var c : at) {
            svg.append(circle(c[0], c[1], c[2], colours.hair()));
        }
        return svg.append(stroke("M72 40 C78 32 88 30 92 34", colours.sheen(), 2.6))
                .append(stroke("M106 34 C114 28 124 32 127 40", colours.sheen(), 2.6))
                .append(stroke("M50 66 C48 58 54 52 60 52", colours.sheen(), 2.4))
                .append(stroke("M140 52 C148 52 152 60 150 68", colours.sheen(), 2.4))
                .toString();
    }

    static String shape(String path, String fill) {
        return "<path d='" + path + "' fill='" + fill + "'/>";
    }

    static String stroke(String path, String colour, double width) {
        return "<path d='" + path + "' fill='none' stroke='" + colour + "' stroke-width='" + Face.n(width)
                + "' stroke-linecap='round' stroke-linejoin='round'/>";
    }

    static String circle(double x, double y, double radius, String fill) {
        return "<circle cx='" + Face.n(x) + "' cy='" + Face.n(y) + "' r='" + Face.n(radius) + "' fill='" + fill + "'/>";
    }
}
