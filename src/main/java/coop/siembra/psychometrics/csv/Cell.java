package coop.siembra.psychometrics.csv;

/** A cell as it stands in the reader's memory: looked at without making a text of it, for there are millions. */
final class Cell {
    private static final int EXACT_DIGITS = 15;
    private static final int SHOWN = 40;
    private static final double[] TENS = {
        1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15
    };

    private final char decimal;
    private char[] text = {};
    private int begin;
    private int end;

    /** @param otherDecimal what may stand before decimals besides the point */
    Cell(char otherDecimal) {
        this.decimal = otherDecimal;
    }

    /** Becomes another cell. */
    void is(char[] newText, int newBegin, int length) {
        text = newText;
        begin = newBegin;
        end = newBegin + length;
        while (begin < end && text[begin] <= ' ') {
            begin++;
        }
        while (end > begin && text[end - 1] <= ' ') {
            end--;
        }
    }

    /** Whether it says that there is no answer: it is empty or {@code NA}. */
    boolean isMissing() {
        return begin == end || (end - begin == 2 && text[begin] == 'N' && text[begin + 1] == 'A');
    }

    boolean is(String other) {
        if (other.length() != end - begin) {
            return false;
        }
        for (int i = begin; i < end; i++) {
            if (text[i] != other.charAt(i - begin)) {
                return false;
            }
        }
        return true;
    }

    String text() {
        return new String(text, begin, end - begin);
    }

    /** For messages. */
    String shown() {
        return "'" + (end - begin <= SHOWN ? text() : text().substring(0, SHOWN) + "…") + "'";
    }

    /** The number it is; NaN when it is none, and when it is too large to be one. */
    double number() {
        int at = begin;
        boolean negative = at < end && text[at] == '-';
        if (negative || (at < end && text[at] == '+')) {
            at++;
        }
        long digits = 0;
        int count = 0;
        int decimals = -1;
        for (; at < end; at++) {
            char letter = text[at];
            if (letter >= '0' && letter <= '9') {
                digits = 10 * digits + (letter - '0');
                count++;
                decimals += decimals >= 0 ? 1 : 0;
            } else if ((letter == '.' || letter == decimal) && decimals < 0) {
                decimals = 0;
            } else {
                return rare();
            }
            if (count > EXACT_DIGITS) {
                return rare();
            }
        }
        if (count == 0) {
            return Double.NaN;
        }
        // both are exact, so their quotient is the number nearest to what is written
        double number = digits / TENS[Math.max(decimals, 0)];
        return negative ? -number : number;
    }

    /** With an exponent or many digits. */
    private double rare() {
        for (int i = begin; i < end; i++) {
            if ("0123456789+-.eE".indexOf(text[i]) < 0 && text[i] != decimal) {
                return Double.NaN;
            }
        }
        try {
            double number = Double.parseDouble(text().replace(decimal, '.'));
            return Double.isFinite(number) ? number : Double.NaN;
        } catch (NumberFormatException none) {
            return Double.NaN;
        }
    }
}
