"""One transaction, and what can be asked and told in it."""

from sqlalchemy import Connection

from storage.analytics.analytics import Analytics
from storage.repositories.accounts import Accounts
from storage.repositories.alerts import Alerts
from storage.repositories.anonymous import Anonymous
from storage.repositories.answers import Answers
from storage.repositories.api_keys import ApiKeys
from storage.repositories.arrivals import Arrivals
from storage.repositories.audit import Audit
from storage.repositories.campaigns import Campaigns
from storage.repositories.copies import Copies
from storage.repositories.delighted import Delighted
from storage.repositories.drafts import Drafts
from storage.repositories.events import Events
from storage.repositories.inbox import Inbox
from storage.repositories.installations import Installations
from storage.repositories.invitations import Invitations
from storage.repositories.links import Links
from storage.repositories.listing import Listing
from storage.repositories.markers import Markers
from storage.repositories.notifications import Notifications
from storage.repositories.outbox import Outbox
from storage.repositories.people import People
from storage.repositories.privacy import Privacy
from storage.repositories.readings import Readings
from storage.repositories.releases import Releases
from storage.repositories.respondents import Respondents
from storage.repositories.segments import Segments
from storage.repositories.sessions import Sessions
from storage.repositories.surveys import Surveys


class UnitOfWork:
    """The repositories over one connection; `Database.begin` and `Database.read` give one."""

    def __init__(self, connection: Connection) -> None:
        self.surveys = Surveys(connection)
        self.drafts = Drafts(connection)
        self.respondents = Respondents(connection)
        self.sessions = Sessions(connection)
        self.inbox = Inbox(connection)
        self.outbox = Outbox(connection)
        self.arrivals = Arrivals(connection)
        self.answers = Answers(connection)
        self.alerts = Alerts(connection)
        self.invitations = Invitations(connection)
        self.installations = Installations(connection)
        self.anonymous = Anonymous(connection)
        self.readings = Readings(connection)
        self.privacy = Privacy(connection)
        self.copies = Copies(connection)
        self.accounts = Accounts(connection)
        self.audit = Audit(connection)
        self.markers = Markers(connection)
        self.api_keys = ApiKeys(connection)
        self.campaigns = Campaigns(connection)
        self.events = Events(connection)
        self.links = Links(connection)
        self.listing = Listing(connection)
        self.notifications = Notifications(connection)
        self.people = People(connection)
        self.segments = Segments(connection)
        self.releases = Releases(connection)
        self.delighted = Delighted(connection)
        self.analytics = Analytics(connection)
