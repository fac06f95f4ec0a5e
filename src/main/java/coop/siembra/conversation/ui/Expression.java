package coop.siembra.conversation.ui;

import coop.siembra.conversation.model.Mood;

/**
 * How each part of the face stands in a mood, in units of the drawing (the face is 84 wide); y grows downward.
 *
 * @param blush 0 to 1
 */
record Expression(Brows brows, Eyes eyes, Mouth mouth, Pose pose, double blush, Extra extra) {

    /**
     * Heights of the brows' ends against where they rest, of the viewer's left and right brow.
     *
     * @param frown whether there are folds between them
     */
    record Brows(double innerLeft, double outerLeft, double innerRight, double outerRight, boolean frown) {
        static Brows both(double inner, double outer) {
            return new Brows(inner, outer, inner, outer, false);
        }
    }

    /**
     * @param open 0.3 nearly closed to 1.3 wide
     * @param slant how much further the lid comes down at the inner end; negative: at the outer
     * @param lookX gaze to the viewer's right
     * @param lookY gaze downward
     * @param smile 0 to 1: how far the cheeks push the lower lids up
     */
    record Eyes(Lids lids, double open, double slant, double lookX, double lookY, double smile) {
        static Eyes open(double open, double slant, double lookX, double lookY, double smile) {
            return new Eyes(Lids.OPEN, open, slant, lookX, lookY, smile);
        }
    }

    enum Lids {
        OPEN,
        RESTING,
        LAUGHING
    }

    /**
     * @param half half its width
     * @param left height of the viewer's left corner against the middle of the mouth
     * @param right height of the right corner
     * @param top height of the line's middle
     * @param gap how far it is open in the middle
     * @param teeth whether the upper teeth show
     */
    record Mouth(double half, double left, double right, double top, double gap, boolean teeth) {
        static Mouth closed(double half, double left, double right, double top) {
            return new Mouth(half, left, right, top, 0, false);
        }
    }

    /**
     * @param tilt degrees, clockwise
     * @param drop how far the head sinks
     * @param shoulders how far the shoulders sink; negative: are drawn up
     */
    record Pose(double tilt, double drop, double shoulders) {}

    /** Something beside the features. */
    enum Extra {
        NONE,
        SWEAT,
        TEAR,
        BAGS
    }

    static Expression of(Mood mood) {
        return switch (mood) {
            case ANGRY, ANNOYED, CONFUSED, SURPRISED -> tense(mood);
            case ANXIOUS, SAD, ASHAMED, TIRED -> low(mood);
            case NEUTRAL, HOPEFUL, RELIEVED, GRATEFUL, AMUSED -> light(mood);
        };
    }

    private static Expression tense(Mood mood) {
        return switch (mood) {
            case ANGRY ->
                new Expression(
                        new Brows(8, -4, 8, -4, true),
                        Eyes.open(0.78, 4, 0, 0.5, 0.25),
                        new Mouth(13, 5, 5, -3.5, 6.5, true),
                        new Pose(0, 3, -3),
                        0.75,
                        Extra.NONE);
            case ANNOYED ->
                new Expression(
                        new Brows(5.5, 0, 2.5, -3.5, true),
                        Eyes.open(0.58, 1.5, 4, 0, 0.1),
                        Mouth.closed(12, 3.5, -1, -1),
                        new Pose(-4, 0, -1),
                        0.15,
                        Extra.NONE);
            case CONFUSED ->
                new Expression(
                        new Brows(4, 1, -7, -6, false),
                        Eyes.open(0.92, 0.5, -2, -1.5, 0),
                        new Mouth(9, -2, 2.5, 0.5, 3, false),
                        new Pose(8, 0, 0),
                        0.1,
                        Extra.NONE);
            default ->
                new Expression(
                        Brows.both(-10, -8),
                        Eyes.open(1.35, 0, 0, 0, 0),
                        new Mouth(7, 0.5, 0.5, -7.5, 17, false),
                        new Pose(0, -2, -2),
                        0.1,
                        Extra.NONE);
        };
    }

    private static Expression low(Mood mood) {
        return switch (mood) {
            case ANXIOUS ->
                new Expression(
                        Brows.both(-7, 2.5),
                        Eyes.open(1.18, -1.5, -3, 1, 0),
                        new Mouth(11, 3, 2, -0.5, 4.5, true),
                        new Pose(-2, 1, -7),
                        0.1,
                        Extra.SWEAT);
            case SAD ->
                new Expression(
                        Brows.both(-7, 4.5),
                        Eyes.open(0.72, -3, 0, 3, 0),
                        Mouth.closed(10.5, 4.5, 4.5, -2),
                        new Pose(-6, 5, 5),
                        0.2,
                        Extra.TEAR);
            case ASHAMED ->
                new Expression(
                        Brows.both(-5, 2.5),
                        Eyes.open(0.32, -1, -4, 4.5, 0),
                        Mouth.closed(8, 2, 1.2, 0.4),
                        new Pose(-10, 8, 2),
                        1,
                        Extra.NONE);
            default ->
                new Expression(
                        Brows.both(1, 4),
                        Eyes.open(0.45, -1, 0, 2.2, 0),
                        new Mouth(9, 2.5, 2.5, -0.5, 3, false),
                        new Pose(5, 5, 6),
                        0,
                        Extra.BAGS);
        };
    }

    private static Expression light(Mood mood) {
        return switch (mood) {
            case HOPEFUL ->
                new Expression(
                        Brows.both(-6, -2.5),
                        Eyes.open(1.12, -0.5, 0, -2, 0.1),
                        Mouth.closed(11.5, -3, -3, 2.5),
                        new Pose(-3, -2, -1),
                        0.35,
                        Extra.NONE);
            case RELIEVED ->
                new Expression(
                        Brows.both(-4, 0),
                        new Eyes(Lids.RESTING, 0, 0, 0, 0, 0),
                        new Mouth(10.5, -2.5, -2.5, 0, 6, false),
                        new Pose(3, 2, 5),
                        0.35,
                        Extra.NONE);
            case GRATEFUL ->
                new Expression(
                        Brows.both(-5.5, -1),
                        Eyes.open(0.86, -0.5, 0, 0, 0.55),
                        Mouth.closed(16, -5.5, -5.5, 5.5),
                        new Pose(5, 1, 2),
                        0.75,
                        Extra.NONE);
            case AMUSED ->
                new Expression(
                        Brows.both(-6, -3),
                        new Eyes(Lids.LAUGHING, 0, 0, 0, 0, 1),
                        new Mouth(15, -4.5, -5.5, -1, 17, true),
                        new Pose(-5, -1, 0),
                        0.6,
                        Extra.NONE);
            default ->
                new Expression(
                        Brows.both(0, 0),
                        Eyes.open(0.95, 0, 0, 0, 0),
                        Mouth.closed(11, 0, 0, 0.6),
                        new Pose(0, 0, 0),
                        0.15,
                        Extra.NONE);
        };
    }
}
