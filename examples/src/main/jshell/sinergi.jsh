import id.sinergi.Sinergi
import id.sinergi.audit.*
import id.sinergi.cascade.*
import id.sinergi.evaluate.*
import id.sinergi.examples.AkipSheet
import id.sinergi.examples.Gallery
import id.sinergi.examples.Readiness
import id.sinergi.exchange.*
import id.sinergi.figure.*
import id.sinergi.finding.*
import id.sinergi.history.*
import id.sinergi.indicator.*
import id.sinergi.insight.*
import id.sinergi.review.*
import id.sinergi.rule.*
import id.sinergi.synergy.*
import id.sinergi.time.*
import id.sinergi.trend.*
import id.sinergi.view.*
import java.nio.file.*
import java.util.*
import static id.sinergi.cascade.Option.*
import static id.sinergi.indicator.AgencyKind.*
import static id.sinergi.time.Frequency.*
