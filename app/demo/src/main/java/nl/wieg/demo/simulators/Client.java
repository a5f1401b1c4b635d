package nl.wieg.demo.simulators;

/** The one client a simulator knows. Nothing secret: all of it is made up. */
public record Client(String id, String secret) {

    /** As the demo is configured; long enough for HS256. */
    public static final Client DEMO = new Client("wieg-demo", "een-verzonnen-geheim-van-de-demo-van-wieg");
}
