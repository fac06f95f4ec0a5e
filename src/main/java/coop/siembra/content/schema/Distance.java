package coop.siembra.content.schema;

/** How far apart two words are, to guess what somebody meant to write. */
final class Distance {
    private static final int FAR = 40;

    private Distance() {}

    /** Levenshtein's edit distance; words longer than 40 characters count as far apart. */
    static int between(String a, String b) {
        if (a.length() > FAR || b.length() > FAR) {
            return FAR;
        }
        int[] above = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            above[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int[] row = new int[b.length() + 1];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = above[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(change, Math.min(above[j], row[j - 1]) + 1);
            }
            above = row;
        }
        return above[b.length()];
    }
}
