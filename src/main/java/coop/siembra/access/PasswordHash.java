package coop.siembra.access;

/**
 * What is kept of a password. Making one costs tens of milliseconds on purpose.
 *
 * @param encoded with the name of the method in front, so that methods can change over the years
 */
public record PasswordHash(String encoded) {

    @Override
    public String toString() {
        return "PasswordHash[hidden]";
    }
}
