package coop.siembra.notices;

/** Why a letter has not left. Stored by name: never rename one. */
public enum LetterTrouble {
    UNREACHABLE(true, false),
    NOT_SECURE(true, false),
    SIGN_IN_REFUSED(true, false),
    /** The server says that it may take the letter later. */
    NOT_NOW(false, false),
    ADDRESS_REFUSED(false, true),
    REFUSED(false, true),
    /** It cannot be put into the form of an e-mail. */
    NOT_A_LETTER(false, true);

    private final boolean ofServer;
    private final boolean forGood;

    LetterTrouble(boolean ofServer, boolean forGood) {
        this.ofServer = ofServer;
        this.forGood = forGood;
    }

    /** Whether it is the server's, met before it heard anything of the letter: then nothing it said betrays whom the letter is for. */
    public boolean isOfServer() {
        return ofServer;
    }

    /** Whether another try would end the same way. */
    public boolean isForGood() {
        return forGood;
    }
}
