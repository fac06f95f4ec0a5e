package coop.siembra.kernel;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Names by which nobody finds who or what is meant without the key: HMAC (RFC 2104) with SHA-256. Not for several threads. */
public final class KeyedHash {
    private static final String ALGORITHM = "HmacSHA256";

    private final Mac mac;

    /** @param key not empty */
    public KeyedHash(byte[] key) {
        try {
            mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key, ALGORITHM));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** 64 hexadecimal digits, the same for the same text. */
    public String of(String text) {
        return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
    }
}
