import type { PageCase } from './blocks.cases';

/** Pages about one thing that have some of what an ad has (labels, a price, a button, a telephone) and are none. */
const site = (title: string, body: string, head = ''): string =>
  `<!doctype html><html><head><title>${title}</title>${head}</head><body><header><a href="/">Lantern</a><ul><li><a href="/jobs">Jobs</a></li><li><a href="/homes">Homes</a></li><li><a href="/about">About</a></li></ul></header><main>${body}</main><footer><p>© Lantern 2026</p><a href="/careers">Careers</a> <a href="/contact">Contact</a></footer></body></html>`;
const dl = (rows: [string, string][]): string =>
  `<dl>${rows.map(([name, value]) => `<dt>${name}</dt><dd>${value}</dd>`).join('')}</dl>`;
const silent = (name: string, url: string, html: string): PageCase => ({ name, url, html, page: 'none', listings: [] });

export const cases: PageCase[] = [
  silent(
    'a product with a description and a price',
    'https://lantern.example/p/desk-lamp-4471',
    site(
      'Desk lamp, brass · Lantern',
      `<h1>Desk lamp, brass</h1>${dl([
        ['Company', 'Brightwell'],
        ['Price', '£48.00'],
        ['Delivery', 'Two days'],
      ])}<h2>Description</h2><p>A lamp with a heavy foot and a warm light. The arm turns all the way round, and the switch is on the cable.</p><button>Add to basket</button><button>Buy now</button><p>Customers also bought</p>`,
    ),
  ),
  silent(
    'a flat to let',
    'https://lantern.example/ad/flat-in-riverton/',
    site(
      'Two bedroom flat in Riverton · Lantern',
      `<h1>Two bedroom flat in Riverton</h1>${dl([
        ['Location', 'Riverton'],
        ['Rent', '£900 per month'],
        ['Bedrooms', '2'],
      ])}<h2>Description</h2><p>Second floor, quiet street, five minutes from the station. The kitchen is new and the windows face south.</p><a href="tel:+441632960114">01632 960114</a> <a href="/enquire">Contact landlord</a>`,
    ),
  ),
  silent(
    'a room to let that takes applications',
    'https://lantern.example/view.php?id=992',
    site(
      'Room in shared house',
      `<h1>Room in shared house</h1>${dl([
        ['City', 'Harwick'],
        ['Agency', 'Keyholder Lettings Ltd'],
        ['Rent', '£110 per week'],
        ['Bathrooms', '1'],
      ])}<h2>Description</h2><p>Furnished room for rent, bills included, one month deposit. Suits a quiet person who likes cats.</p><a href="/r/992/apply">Apply now</a>`,
    ),
  ),
  silent(
    'a used car',
    'https://lantern.example/ad/99123',
    site(
      'Estate car 2015',
      `<h1>Estate car 2015</h1>${dl([
        ['Location', 'Dunport'],
        ['Price', '£4,900'],
        ['Mileage', '62,000'],
      ])}<h2>Description</h2><p>One owner, full history, new tyres in spring. Petrol, blue, a small scratch on the left door. Viewing at weekends.</p><a href="tel:+441632960115">Call seller</a>`,
    ),
  ),
  silent(
    'a company page with facts and open positions counted',
    'https://lantern.example/company/whitefold-linen',
    site(
      'Whitefold Linen – company profile',
      `<h1>Whitefold Linen</h1>${dl([
        ['Company', 'Whitefold Linen Ltd'],
        ['Location', 'Dunport'],
        ['Employees', '120'],
        ['Founded', '1981'],
      ])}<h2>About us</h2><p>We wash and press linen for hotels along the coast. Our second laundry opened in 2019 and runs on its own solar roof.</p><a href="https://whitefold.example">Website</a> <a href="/follow">Follow</a>`,
    ),
  ),
  silent(
    'a landing page about working somewhere',
    'https://www.whitefold.example/careers',
    site(
      'Careers at Whitefold Linen',
      '<h1>Careers at Whitefold</h1><p>People stay with us for a long time. We train you, we listen, and we share what the year brings. Here is what life in our laundries is like.</p><h2>Benefits</h2><p>Paid holidays, a pension and a shuttle from the station. Uniforms are washed here, of course.</p><h2>Our values</h2><p>Care for people, care for cloth, care for water.</p><a href="/careers/search">See all vacancies</a>',
    ),
  ),
  silent(
    'a contact page of a board',
    'https://lantern.example/contact',
    site(
      'Contact us - Lantern jobs',
      `<h1>Contact us</h1>${dl([
        ['Company', 'Lantern Media Ltd'],
        ['Address', '4 Mill Lane, Riverton'],
        ['Office', 'Monday to Friday'],
      ])}<p>Questions about an ad, an invoice or your account? Write or ring, we answer within two working days.</p><a href="mailto:hello@lantern.example">hello@lantern.example</a> <a href="tel:+441632960116">01632 960116</a>`,
    ),
  ),
  silent(
    'a blog post about pay',
    'https://lantern.example/blog/what-does-a-forklift-driver-earn',
    site(
      'What does a forklift driver earn? | Lantern',
      '<article><h1>What does a forklift driver earn?</h1><p>By Ada Quist, 3 May 2026</p><h2>Salary</h2><p>Most earn between £12 and £15 an hour, more at night. Employers on the coast pay least, and those near the ring road pay most.</p><h2>Requirements</h2><p>A licence, patience and good eyes. Training takes three days and costs employers about £400.</p><p>Read more about warehouse work in our guide.</p></article>',
    ),
  ),
  silent(
    'career advice without any mark of an article',
    'https://lantern.example/advice/first-day',
    site(
      'Your first day in a new job',
      '<h1>Your first day in a new job</h1><p>Be early, learn two names and ask where the kettle is. Nobody expects you to know the system by noon.</p><h2>Skills</h2><p>Listening is the one that counts in the first week. Write things down.</p><h2>Experience</h2><p>Do not compare everything with your last employer, even if it was better there.</p><a href="/jobs">Find a job</a>',
    ),
  ),
  silent(
    'a forum thread that asks about an offer',
    'https://forum.lantern.example/thread/8812',
    site(
      'Is this warehouse job worth it? - Lantern forum',
      `<h1>Is this warehouse job worth it?</h1>${[
        'They offered me £12 an hour, night shift, full time. What do you think?',
        'Ask for the contract first, I worked there two years.',
        'Fine place, but the bus is a pain.',
        'Pay is late now and then.',
      ]
        .map(
          (text, k) =>
            `<div class="post"><a href="/user/${k}">rider${k}</a><span>${k + 2} posts</span><p>${text}</p><a href="#r${k}">Reply</a> <a href="#q${k}">Quote</a></div>`,
        )
        .join('')}`,
    ),
  ),
  silent(
    'a training course with a fee and an application',
    'https://college.example/courses/welding-level-2',
    site(
      'Welding, level 2 - Riverton College',
      `<h1>Welding, level 2</h1>${dl([
        ['Location', 'Riverton'],
        ['Fee', '£640'],
        ['Start date', '7 September'],
      ])}<h2>Overview</h2><p>Learn to weld steel safely in twelve evenings. You finish with a certificate and a gate of your own making.</p><a href="/courses/welding-level-2/enrol">Enrol</a>`,
    ),
  ),
  silent(
    'an event with a place and a price',
    'https://lantern.example/event/771',
    site(
      'Brass band at the harbour',
      `<h1>Brass band at the harbour</h1>${dl([
        ['Organisation', 'Harbour Music'],
        ['Where', 'Pier 3, Dunport'],
        ['Tickets', '£8'],
      ])}<h2>Description</h2><p>Two hours of marches and waltzes on the old pier. Bring a cushion, the benches are hard. Children come in free.</p><a href="/tickets/771">Book tickets</a>`,
    ),
  ),
  silent(
    'a restaurant in a directory',
    'https://places.example/riverton/copper-kettle-2201',
    site(
      'The Copper Kettle, Riverton',
      `<h1>The Copper Kettle</h1>${dl([
        ['Business', 'The Copper Kettle'],
        ['Address', '2 Bridge Street, Riverton'],
        ['Phone', '01632 960117'],
      ])}<h2>About us</h2><p>Soups, pies and a view of the weir. The chef bakes at six and the waiter remembers everyone. Dogs may sit by the stove.</p><a href="tel:+441632960117">Call</a> <a href="/book">Reserve a table</a>`,
    ),
  ),
  silent(
    'the sign-up form of an employer',
    'https://lantern.example/employers/post-a-job',
    site(
      'Post a job - Lantern',
      '<h1>Post a job</h1><form><p><label>Company <input name="c"></label></p><p><label>Location <input name="l"></label></p><p><label>Salary <input name="s"></label></p><p><label>Description <textarea></textarea></label></p><p>Your ad is shown for thirty days and costs £40. We look at every ad before it appears, and we refuse ads that ask workers for money.</p><button>Continue</button></form>',
    ),
  ),
  silent(
    'a made-up site says what it is',
    'https://lantern.example/about/',
    site(
      'About this board · Lantern',
      '<article><h1>About this board</h1><p>Lantern carries ads for work and services along the coast. A person reads every one of them before it appears.</p><p>Some state things that fair-recruitment guidance warns about, and those we send back. We never charge those who look for work.</p></article>',
    ),
  ),
  silent(
    'a person who offers a service at home',
    'https://lantern.example/service/piano-tuning',
    site(
      'Piano tuning by appointment',
      `<h1>Piano tuning by appointment</h1>${dl([
        ['Area', 'Riverton and around'],
        ['Price', '£70'],
      ])}<p>Uprights and grands, also old ones that others gave up. A visit takes about two hours, and small repairs are included in the price.</p><a href="tel:+441632960118">01632 960118</a>`,
    ),
  ),
  silent(
    'the contact page of an agency of escorts',
    'https://www.velvet-escorts.example/contact',
    site(
      'Contact – Velvet Escorts',
      `<h1>Contact</h1>${dl([
        ['Address', '8 Canal Street, Riverton'],
        ['Office', 'Ten to ten'],
      ])}<h2>About us</h2><p>Questions about a profile, a picture or your account? Write or ring, we answer the same day.</p><a href="tel:+441632960119">01632 960119</a>`,
    ),
  ),
  silent(
    'a board with a search form whose fields have labels, and no results',
    'https://lantern.example/jobs?q=zzz',
    site(
      'Jobs in Riverton - Lantern',
      `<h1>Jobs in Riverton</h1><form><p>Location: Riverton</p><p>Salary: £10,000 and more</p><p>Company: any</p><button>Search</button></form><p>Nothing matches that search yet. Save it and we write to you as soon as something does.</p><button>Save</button>`,
    ),
  ),
  silent(
    'terms of a board',
    'https://lantern.example/jobs/terms',
    site(
      'Terms for employers - Lantern jobs',
      `<h1>Terms for employers</h1><h2>Description</h2><p>Every ad must name the employer, the place and the pay. We remove ads that charge workers, hold their papers or hide who is hiring.</p><h2>Requirements</h2><p>One ad for each job, in the language of the place. Ads run for thirty days.</p><p>Company: Lantern Media Ltd</p><a href="mailto:hello@lantern.example">Write to us</a>`,
    ),
  ),
  silent(
    'a scholarship with a button to apply',
    'https://trust.example/harbour-scholarship',
    site(
      'Harbour scholarship',
      `<h1>Harbour scholarship</h1>${dl([
        ['Organisation', 'Harbour Trust'],
        ['Location', 'Dunport'],
        ['Deadline', '1 June'],
      ])}<h2>Overview</h2><p>Two grants a year for pupils who want to study boats, tides or birds. A short letter and a teacher's word are enough.</p><a href="/apply">Apply now</a>`,
    ),
  ),
  silent(
    'a loan with a rate and a button to apply',
    'https://bank.example/loans/personal',
    site(
      'Personal loan',
      `<h1>Personal loan</h1>${dl([
        ['Rate', '6.9 %'],
        ['Amount', '£1,000 to £15,000'],
        ['Term', '1 to 5 years'],
      ])}<h2>Benefits</h2><p>No charge for paying early. A decision within the hour and the money by the next morning. Credit depends on your circumstances.</p><a href="/apply">Apply now</a>`,
    ),
  ),
  silent(
    'what an occupation earns in a town',
    'https://payguide.example/nurse/leeds',
    site(
      'Nurse salary in Leeds',
      `<h1>Nurse salary in Leeds</h1>${dl([
        ['Average salary', '£33,100 a year'],
        ['Location', 'Leeds'],
        ['Lowest', '£27,000 a year'],
      ])}<p>The figures come from what people told us last year. Nights and weekends are not counted, and bank staff are left out.</p>`,
    ),
  ),
  silent(
    'a page of help on how to apply',
    'https://lantern.example/jobs/help',
    site(
      'Help for people who look for work – Lantern jobs',
      '<h1>How applying works</h1><p>Open an ad, read it twice and press the button. Your name and your number go to the employer and to nobody else.</p><h2>Requirements</h2><p>You need an account and a mail address. We never ask for money, and no employer on Lantern may.</p><a href="mailto:help@lantern.example">help@lantern.example</a>',
    ),
  ),
  silent(
    'a city guide with a telephone and opening times',
    'https://guide.example/riverton/baths',
    site(
      'Riverton baths',
      `<h1>Riverton baths</h1>${dl([
        ['Address', '1 Weir Road'],
        ['Entry', '£6 per day'],
        ['Phone', '01632 960122'],
      ])}<p>Three pools, a slide and a quiet room with lamps. Full-time lifeguards, lessons on Saturdays. The cafe shuts at five.</p><a href="tel:+441632960122">Call</a>`,
    ),
  ),
];
