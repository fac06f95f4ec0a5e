package coop.siembra.conversation.ui;

import coop.siembra.conversation.model.Look;

/** The colours one person is drawn with. */
record FaceColours(
        String skin,
        String shade,
        String line,
        String lip,
        String blush,
        String hair,
        String sheen,
        String brow,
        Cloth cloth) {

    /**
     * @param trim of the collar
     * @param scarf of a head covering
     */
    record Cloth(String base, String shade, String trim, String scarf) {}

    static FaceColours of(Look look) {
        var skin = skin(look.skin());
        var hair = hair(look.hairColour());
        return new FaceColours(
                skin[0], skin[1], skin[2], skin[3], skin[4], hair[0], hair[1], hair[2], cloth(look.top()));
    }

    private static String[] skin(int tone) {
        return switch (tone) {
            case 1 -> new String[] {"#fbe1d2", "#f0c6b1", "#8d5342", "#cf7f70", "#f08f7f"};
            case 2 -> new String[] {"#f5d0b3", "#e5b28e", "#82492f", "#c0705a", "#ea8568"};
            case 3 -> new String[] {"#e3b08a", "#cd946b", "#6d3c24", "#a9584a", "#d96c50"};
            case 4 -> new String[] {"#c98f63", "#b0764b", "#57301c", "#a04f45", "#c0543f"};
            case 5 -> new String[] {"#9d6a47", "#835436", "#3f2212", "#8d4a44", "#a3432f"};
            default -> new String[] {"#754b35", "#5f3a28", "#2c170d", "#94504c", "#8c3a2c"};
        };
    }

    private static String[] hair(Look.HairColour colour) {
        return switch (colour) {
            case BLACK -> new String[] {"#2f2825", "#4a403b", "#2a2320"};
            case BROWN -> new String[] {"#5f412d", "#7d5a41", "#4d3322"};
            case FAIR -> new String[] {"#d6ad6c", "#e8ca96", "#a17c44"};
            case RED -> new String[] {"#ab552f", "#c97449", "#83401f"};
            case GREY -> new String[] {"#9b9791", "#b8b4ae", "#75716b"};
            case WHITE -> new String[] {"#e6e1d8", "#f7f4ee", "#a39d93"};
        };
    }

    private static Cloth cloth(Look.Top top) {
        return switch (top) {
            case GREEN -> new Cloth("#5b7f4d", "#49683e", "#e9dcc6", "#d6a24a");
            case BLUE -> new Cloth("#5e8ba6", "#4a728b", "#f3ede1", "#866a9a");
            case RED -> new Cloth("#b8553f", "#984231", "#f0dcc0", "#e6cfae");
            case OCHRE -> new Cloth("#d19a3e", "#b07e2c", "#7a5c43", "#5e8ba6");
            case VIOLET -> new Cloth("#80648f", "#685075", "#e6d6e4", "#d9b8c4");
            case WHITE -> new Cloth("#f3eee4", "#d9d1c1", "#c8794a", "#6b8f5c");
            case GREY -> new Cloth("#7f8486", "#676c6e", "#e9dcc6", "#b8664a");
        };
    }
}
