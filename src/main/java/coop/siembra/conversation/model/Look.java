package coop.siembra.conversation.model;

/**
 * What the other person looks like.
 *
 * @param skin 1 (lightest) to 6 (darkest)
 */
public record Look(
        Age age,
        int skin,
        Hair hair,
        HairColour hairColour,
        boolean glasses,
        boolean beard,
        boolean moustache,
        boolean earrings,
        Top top) {

    public enum Age {
        YOUNG,
        ADULT,
        OLD
    }

    public enum Hair {
        SHORT,
        LONG,
        CURLY,
        BUN,
        BALD,
        SCARF,
        PONYTAIL
    }

    public enum HairColour {
        BLACK,
        BROWN,
        FAIR,
        RED,
        GREY,
        WHITE
    }

    /** Colour of what the person wears. */
    public enum Top {
        GREEN,
        BLUE,
        RED,
        OCHRE,
        VIOLET,
        WHITE,
        GREY
    }
}
