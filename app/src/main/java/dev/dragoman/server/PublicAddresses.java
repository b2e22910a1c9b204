package dev.dragoman.server;

import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import org.apache.hc.client5.http.SystemDefaultDnsResolver;

/**
 * Finds the addresses of hosts and gives none that is this machine's or its network's. The
 * connection is made to the very address given, so that a name cannot change its address between.
 */
final class PublicAddresses extends SystemDefaultDnsResolver {
  private final boolean all;

  /**
   * @param all whether every address is given
   */
  PublicAddresses(boolean all) {
    this.all = all;
  }

  @Override
  public InetAddress[] resolve(String host) throws UnknownHostException {
    InetAddress[] addresses = super.resolve(host);
    for (InetAddress address : addresses) {
      if (!all && !open(address)) {
        throw new UnknownHostException(
            host
                + " is of this machine or a private network; --allow-private-webhooks lets that be");
      }
    }
    return addresses;
  }

  /** Whether anybody may have it: see the special-purpose registries of RFC 6890. */
  static boolean open(InetAddress address) {
    boolean special =
        address.isLoopbackAddress()
            || address.isAnyLocalAddress()
            || address.isLinkLocalAddress()
            || address.isSiteLocalAddress()
            || address.isMulticastAddress();
    return !special
        && (address instanceof Inet4Address ? open4(address.getAddress()) : open6(address));
  }

  private static boolean open4(byte[] a) {
    int first = a[0] & 0xff;
    int second = a[1] & 0xff;
    boolean shared = first == 100 && second >= 64 && second < 128; // 100.64/10
    boolean protocols = first == 192 && second == 0 && (a[2] == 0 || a[2] == 2);
    boolean benchmarks = first == 198 && (second == 18 || second == 19);
    boolean documentation =
        first == 198 && second == 51 && a[2] == 100 || first == 203 && second == 0 && a[2] == 113;
    return first != 0 && first < 240 && !shared && !protocols && !benchmarks && !documentation;
  }

  /** Global unicast 2000::/3, without what stands for an address of the other kind. */
  private static boolean open6(InetAddress address) {
    if (!(address instanceof Inet6Address)) {
      return false;
    }
    byte[] a = address.getAddress();
    int first = (a[0] & 0xff) << 8 | a[1] & 0xff;
    int second = (a[2] & 0xff) << 8 | a[3] & 0xff;
    boolean global = first >>> 13 == 1;
    boolean sixToFour = first == 0x2002;
    boolean special = first == 0x2001 && (second < 0x0200 || second == 0x0db8); // Teredo and others
    return global && !sixToFour && !special;
  }
}
