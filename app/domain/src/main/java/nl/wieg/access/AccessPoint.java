package nl.wieg.access;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * Through which door somebody came, for the log: enough to tell places and sign-ins apart, too little to find a home or to take over a
 * session.
 *
 * @param type network or process
 * @param id the network, empty for a process
 * @param sessionHash 16 hexadecimal digits, empty for a process
 */
public record AccessPoint(String type, String id, String sessionHash) {

    /** Work of our own, inside. */
    public static final AccessPoint PROCESS = new AccessPoint("process", "", "");

    private static final int HASH_BYTES = 8;

    /**
     * A request over the network.
     *
     * @param address an IP address; kept to its first 24 bits, or 48 of IPv6
     * @param session kept as a hash
     */
    public static AccessPoint network(String address, String session) {
        return new AccessPoint("network", shortened(address), hash(session));
    }

    private static String shortened(String address) {
        var whole = InetAddress.ofLiteral(address);
        var kept = whole instanceof Inet4Address ? 3 : 6;
        var bytes = whole.getAddress();
        Arrays.fill(bytes, kept, bytes.length, (byte) 0);
        try {
            return InetAddress.getByAddress(bytes).getHostAddress() + "/" + kept * 8;
        } catch (UnknownHostException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String hash(String session) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(session.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, HASH_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
